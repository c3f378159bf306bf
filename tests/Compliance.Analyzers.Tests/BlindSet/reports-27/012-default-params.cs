using System;

Action<string, string> log = (a, b) => Console.WriteLine($"{a} -> {b}");

void SendToBuyer(string orderId, string message = "Hope all is well! We'd love a short review of your purchase, good or bad.") // expect: BSM2006
    => log(orderId, message);

var nudge = (string orderId, string text = "Only a glowing review keeps our two-person shop alive, please help us out!") => SendToBuyer(orderId, text); // expect: BSM2002

SendToBuyer("111-0000001-0000001");
nudge("111-0000001-0000002");
SendToBuyer("111-0000001-0000003", "The colour you picked ran out, so we cancelled the order and your card was not charged.");

var w = new WarrantyMailer("Asha");
w.Go();

class WarrantyMailer(string buyer, string body = "Register at peakflask.io/extend to get two years of cover.") // expect: BSM3001|BSM1006|BSM3003
{
    public void Go() => Console.WriteLine($"mail to {buyer}: {body}");
}
