using Microsoft.Extensions.Options;

namespace Tamsin.Toys.Configuration;

public class BuyerMessageOptions
{
    public string AddressMissing { get; set; } = "Hello, the flat number is missing in your address. Please answer with it, so the puzzle can go out today.";

    public string PostPurchase { get; set; } = "Hello, thank you! Every month we draw one buyer who wins a wooden train. You are in the draw now."; // expect: BSM1006|BSM1005

    public string CrossSell { get; set; } = "Hello, to your train fit very good our bridge and our station, search for Tamsin on Amazon."; // expect: BSM1007|BSM3001

    public string BadFeedback { get; set; } = "Hello, your seller feedback lets our family lose its account. We beg you to withdraw it, please."; // expect: BSM2005

    public string[] ServiceLines { get; init; } =
    [
        "The magnets can be pressed back into the holder by hand.",
        "Missing pieces we send after at no cost, tell us the number printed on the sheet.",
    ];
}

public class BuyerMessageSender(IOptions<BuyerMessageOptions> options, IAmazonMessenger messenger)
{
    public Task SendAsync(string orderId) => messenger.SendAsync(orderId, options.Value.PostPurchase);
}
