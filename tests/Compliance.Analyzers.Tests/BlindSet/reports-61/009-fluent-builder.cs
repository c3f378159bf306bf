namespace PawPrint.Notify;

public sealed class BuyerNote
{
    private readonly List<string> _parts = [];
    private string _order = "";

    public static BuyerNote For(string amazonOrderId) => new() { _order = amazonOrderId };

    public BuyerNote Greet(string name) { _parts.Add($"Hello {name},"); return this; }
    public BuyerNote Say(string sentence) { _parts.Add(sentence); return this; }
    public BuyerNote SignOff() { _parts.Add("Cheers, Mia"); return this; }

    public string Build() => string.Join(' ', _parts) + $" (order {_order})";
}

public static class Notes
{
    public static string TornBed(string order, string name) => BuyerNote.For(order)
        .Greet(name)
        .Say("thanks for the photo of the torn dog bed.")
        .Say("A fresh cover is on its way to you, you don't pay anything.")
        .SignOff()
        .Build();

    public static string Delayed(string order, string name) => BuyerNote.For(order)
        .Greet(name)
        .Say("the snow has closed the pass, so your dog bed will be there on Friday instead of Tuesday.")
        .Say("We tucked a squeaky toy in the box as a little suprise for your pup.") // expect: BSM1005|BSM1003
        .SignOff()
        .Build();

    public static string Club(string order, string name) => BuyerNote.For(order)
        .Greet(name)
        .Say("you're in our Golden Paw club now, every order from here on earns you bones to spend later.") // expect: BSM1006
        .SignOff()
        .Build();
}
