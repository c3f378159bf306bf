using System.Collections.Generic;

namespace SkyPeak.Drone.Agents
{
    public static class BuyerMessageMacros
    {
        public static readonly IReadOnlyDictionary<string, string> Items = new Dictionary<string, string>
        {
            ["calibrate"] = "Place the drone on a level table, hold both sticks down for three seconds and wait for the second beep.",
            ["propeller"] = "We're sorry a propeller broke on the first flight. Two spare ones are on their way to you free of charge.",
            ["gps_en"] = "If the GPS light stays red, our pilot can guide you: find him on W-h-a-t-s-A-p-p under skypeak_pilot.", // expect: BSM3002|BSM5004
            ["battery"] = "A swollen battery must not be charged any more. Please take it to a collection point; we refund the set in full.",
            ["gps_zh"] = "您好，GPS 一直搜不到星的话，请先到空旷的地方原地转两圈校准指南针。",
            ["video_zh"] = "您好，教学视频太大发不了，加薇-信 skypeak2020 我发给您。", // expect: BSM3002|BSM5004
            ["case_zh"] = "您好，收纳箱的卡扣断裂属于运输损坏，我们给您重发一个收纳箱，旧的不用退。",
            ["close"] = "Fly safe, the SkyPeak team",
        };
    }
}
