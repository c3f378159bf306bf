namespace Kepler.Tools.Manuals;

public static class ManualTexts
{
    public static readonly IReadOnlyDictionary<string, string> ForBuyers = new Dictionary<string, string>
    {
        ["polarity"] = "Please connect the positive terminal first; the rating plate at the back shows five stars for the energy class.",
        ["code"] = "Your dryer shows the error code E20. Please clean the filter and start it again.",
        ["pairing"] = "Enter the pairing code 0000 on your phone, then the headset is connected.",
        ["compensation"] = "The cable has a voltage compensation; you can use it up to 15 metres.",
        ["feedback"] = "If you hear feedback in the loudspeaker, please move the microphone away from it.",
        ["gift"] = "We have packed your order as a gift with a gift receipt, as you wished; no price is shown.",
        ["strip"] = "Please remove the star-shaped screw and change the fuse, then rate the brightness from 1 to 5 on the dial.",
        ["wire"] = "请把电线放在电线下方的卡槽里，细微信息见说明书第8页。",
        ["open"] = "打开后请沿虚线对折，再返回主界面，现在即可开始校准。",
        ["store"] = "Store the batteries in a dry place. The set is free of mercury.",
    };
}
