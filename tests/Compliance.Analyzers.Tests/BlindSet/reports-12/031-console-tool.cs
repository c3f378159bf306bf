using System.CommandLine;
using Fjord.SellerTools;

const string SubjectLine = "About your order {0}";

var texts = new SortedDictionary<string, string>
{
    ["pickup"] = "Hello {0}, the carrier could not take your old mattress along. Please reply with a day between Monday and Friday.",
    ["tester"] = "Hello {0}, would you like to test products for us? You order, you post your opinion, and we pay the price back by PayPal.", // expect: BSM2001|BSM1004
    ["cover"] = "Hello {0}, the cover can be washed at 60 degrees. The label is wrong; we are sorry for the confusion.",
};

if (args is not [var key, var orderId, var buyer])
{
    Console.Error.WriteLine("usage: sendmsg <key> <order-id> <buyer>");
    return 1;
}

string Fill(string name, string fallback = "Hello {0}, grab our Black Friday deals before they are gone, up to 40% off all pillows!") => // expect: BSM1001|BSM1007
    string.Format(texts.GetValueOrDefault(name) ?? fallback, buyer);

using var client = SellerClient.FromEnvironment();
await client.MessageBuyerAsync(orderId, string.Format(SubjectLine, orderId), Fill(key));
Console.WriteLine($"sent {key} to the buyer of {orderId}");
return 0;
