#!/usr/bin/env dotnet-script
// one-off: answers the buyers of the recalled batch of October

var orders = File.ReadAllLines(args[0]);
var client = new BsmClient(Environment.GetEnvironmentVariable("BSM_ENDPOINT"));

var intro = "Dear customer, a few power banks of the October batch get hot while charging. Please stop using yours.";
var refund = "We have already refunded your order in full; there is no need to return it.";
var quick = "Do you want it quicker? Give us your IBAN and we wire the amount directly to your bank account."; // expect: BSM1004|BSM3003
var more = "And because you had the trouble, whatever you choose from our catalogue for the next order, it will be on us."; // expect: BSM1006|BSM1005

foreach (var id in orders)
{
    string message = intro + "\n" + refund;
    if (args.Contains("--quick")) message += "\n" + quick;
    if (args.Contains("--more")) message += "\n" + more;

    Console.WriteLine($"sending {message.Length} characters for {id}");
    await client.SendBuyerMessageAsync(id, message);
}
