#!/bin/sh
# A runner that costs next to nothing: the file CLIENT/WORKLOAD in the folder that `script` beside it names (they
# are hundreds, too many for each checkout) has a line for each of its processes, the last for all after it.
# Between semicolons a line has what is printed; `hang` and `exit CODE` are done.
client=$1
workload=${2##*/}
workload=${workload%.run.json}
suite=${0%/*}
count=$suite/count.$client.$workload
before=0
[ -f "$count" ] && read -r before < "$count"
echo $((before + 1)) > "$count"
read -r scripts < "$suite/script"
at=0
while read -r next; do
  line=$next
  at=$((at + 1))
  [ $at -gt "$before" ] && break
done < "$scripts/$client/$workload"
IFS=';'
for word in $line; do
  case $word in
    hang) echo 'it hangs'; exec sleep 1000 ;;
    exit\ *) exit "${word#exit }" ;;
    *) echo "$word" ;;
  esac
done
