namespace PawKitchen.Messaging.Fluent;

public class BuyerMessageBuilder
{
    private readonly List<string> _lines = new();
    public BuyerMessageBuilder Line(string text) { _lines.Add(text); return this; }
    public string Build() => string.Join("\n", _lines);
}

public static class Presets
{
    public static string Mixer(string name) => new BuyerMessageBuilder()
        .Line($"Dear {name},")
        .Line("the dough hook turns only when the head is closed, please try it again.")
        .Line("Other mothers gave us a perfect rating, and we hope you will do the same.") // expect: BSM2002
        .Line("Yours, Paw Kitchen")
        .Build();

    public static string MixerZh(string name) => new BuyerMessageBuilder()
        .Line(name + "您好，")
        .Line("如面团过硬，请分两次搅打，避免电机过热。")
        .Line("老客户复购享专属优惠价，下单前私信我们改价。") // expect: BSM1001|BSM1006
        .Line("云购厨房客服部")
        .Build();
}
