namespace Tallgrass.Pets.Configuration;

public class BuyerFlow
{
    public required string Name { get; init; }
    public required FlowStep[] Steps { get; init; }
}

public class FlowStep
{
    public int Day { get; init; }
    public Dictionary<string, string> Text { get; init; } = new();
}

public static class Flows
{
    public static BuyerFlow DogBed { get; } = new()
    {
        Name = "dog-bed",
        Steps =
        [
            new FlowStep
            {
                Day = 1,
                Text = { ["en"] = "The zipper of the cover was sewn in backwards; a new cover is on its way.", ["zh-CN"] = "床套拉链缝反了，新床套已免费寄出。" },
            },
            new FlowStep
            {
                Day = 12,
                Text =
                {
                    ["en"] = "Paw-sitive vibes only: show your pup's bed some love on Amazon with top marks!", // expect: BSM2002
                    ["zh-CN"] = "好评晒单的主人，可以来客服这里领一份狗零食。", // expect: BSM2001|BSM1005
                    ["zh-TW"] = "毛孩睡得香嗎？歡迎掃描吊牌上的 QR Code 加入會員，享專屬優惠。", // expect: BSM3001|BSM1001|BSM1006|BSM1007
                },
            },
        ],
    };
}
