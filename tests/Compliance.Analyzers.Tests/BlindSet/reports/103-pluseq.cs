var text = "Dear buyer, ";
text += "the second speaker was missing. ";

if (args is ["--replace", ..])
{
    text += "We send it on Monday. ";
}
else
{
    text += "Instead of sending it we'd like to give you a $40 gi";   // expect: BSM1005|BSM1003
    text += "ft ";
    text += "card. ";
}

text += "Sorry again. ";
text += "Sonus";

await BuyerMessages.SendAsync(args[^1], text);
