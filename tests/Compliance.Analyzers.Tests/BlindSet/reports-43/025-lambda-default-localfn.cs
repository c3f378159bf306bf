using System;
using System.Collections.Generic;

var outbox = new List<(string To, string Text)>();

var say = (string buyer, string txt = "we got your picture of the dented kettle and book a new one for you today") =>
    outbox.Add((buyer, $"Hello {buyer}, {txt}."));

var sayPromo = (string buyer, string txt = "as an old friend of the house you get our kettles for the staff price") => // expect: BSM1001
    outbox.Add((buyer, $"Hello {buyer}, {txt}."));

void Nag(string buyer, int nr, string msg = "we ask you now for the third time to rate the kettle") // expect: BSM2006
{
    outbox.Add((buyer, $"Hello {buyer}, {msg}. (mail nr {nr})"));
}

string Lid(string buyer) => "Hello " + buyer + ", the lid is part of the recall. Stop using the kettle; the refund is already on its way.";

say("buyer-1");
sayPromo("buyer-2");
Nag("buyer-3", 3);
outbox.Add(("buyer-4", Lid("buyer-4")));
outbox.Add(("buyer-5", "Hello buyer-5, tell our boss a fair sum for your burnt finger, she pays what you say.")); // expect: BSM1003

foreach (var (to, text) in outbox) BuyerGateway.Send(to, text);
