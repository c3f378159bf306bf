namespace Meadow.Pet.Campaigns;

public class CatTreeSequence(
    IMessageBus bus,
    string dayTwo = "Please check after two days that all screws of the cat tree are tight.",
    string dayTen = "Is your cat thrilled? Then please spread the joy with five golden stars on Amazon.", // expect: BSM2002|BSM2003
    string dayThirty = "Fancy a free catnip toy? Just reply with a screenshot of your published review.") // expect: BSM2001
{
    public Task RunAsync(string orderId, int day) => day switch
    {
        2 => bus.SendBuyerMessage(orderId, dayTwo),
        10 => bus.SendBuyerMessage(orderId, dayTen),
        30 => bus.SendBuyerMessage(orderId, dayThirty),
        _ => Task.CompletedTask,
    };

    public Func<string, string> Apology { get; } =
        (string name = "customer") => $"Dear {name}, the platform of your cat tree was the wrong color. The right one ships tomorrow, free of charge.";
}
