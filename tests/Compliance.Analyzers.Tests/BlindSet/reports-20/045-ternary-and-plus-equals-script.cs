// by Nadine (support), please ask before changing anything
string message = "Good morning " + buyer + ", ";

message += problem == "broken"
    ? "I am sorry that the bowl arrived in pieces, I have sent a new one. "
    : problem == "none"
        ? "I saw that you own two of our bowls now! Collect a third one and the fourth costs you nothing. " // expect: BSM1006|BSM1005|BSM1001
        : "I pass your question on to the workshop. ";

if (marketplace == "US")
{
    message += "You can also get me under nadine at bowlandspoon dot com. "; // expect: BSM3002|BSM3001|BSM3003
}
else
{
    message += "You can answer to this message at any time. ";
}

message += season == "xmas" ? "Our Christmas plates are here, grab them while they last. " : ""; // expect: BSM1007
message += "Best, Nadine";

amazonInbox.Reply(orderId, message);
