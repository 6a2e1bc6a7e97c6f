import { type GetParameterRequest, GetParameterRequest$ } from '@aws-sdk/client-ssm';
import { json11 } from './protocols.ts';
import { AwsError, operation, type Service } from './service.ts';

/** AWS Systems Manager's parameters. */
export function fakeSsm(parameters: ReadonlyMap<string, string>): Service {
  const getParameter = ({ Name = '' }: GetParameterRequest) => {
    const value = parameters.get(Name);
    if (value === undefined) throw new AwsError('ParameterNotFound', 400, '');
    return { Parameter: { Name, Type: 'String', Value: value, Version: 1 } };
  };
  return {
    name: 'ssm',
    signed: true,
    protocol: json11,
    codes: {
      throttled: ['ThrottlingException', 400],
      denied: ['AccessDeniedException', 400],
      expired: ['ExpiredTokenException', 400],
      unknownKey: ['UnrecognizedClientException', 400],
      invalid: ['ValidationException', 400],
    },
    operations: { GetParameter: operation(GetParameterRequest$, getParameter) },
  };
}
