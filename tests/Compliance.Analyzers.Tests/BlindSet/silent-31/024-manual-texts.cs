namespace Parcelo.Manuals;

public static class ManualTexts
{
    public const string Lamp = "Turn the star screws by hand. The positive terminal is marked with a red dot. Switch the power off before you change the bulb.";
    public const string Scale = "The thermometer has automatic temperature compensation between 5 and 40 degrees.";
    public const string Amplifier = "If you hear feedback, move the microphone away from the speaker.";
    public const string Storage = "Store in a dry place, away from children. Review the safety notes before first use.";
    public const string Pairing = "Enter the pairing code 0000 on the phone. If the code is refused, restart the speaker.";
    public const string Drone = "Cancel the calibration with the red button. The error code E4 means that the compass is disturbed.";
    public const string Plate = "The rating plate is on the back. Links of the chain are removed with the tool in the box.";
    public const string Blade = "The blade guard is free of sharp edges; strip the protective film before use.";
    public const string Dianxian = "请将电线固定在桌面下方，避免儿童拉扯；打开后折叠支架即可使用。";
    public const string Xinxi = "屏幕会显示细微信息，返回键在左侧，现在按一下即可退出。";
}
