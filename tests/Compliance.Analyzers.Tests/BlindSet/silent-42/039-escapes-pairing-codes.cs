namespace Lodz.Smart.Home
{
    public static class DeviceReplies
    {
        // buyer replies about the smart plug; \u escapes because the old gateway is ASCII only
        public const string PairingCode = "Hello, the pairing code is printed under the plug. Enter the code in the app and press the star key.";
        public const string ErrorCode = "Hello, error code E5 means that the filter must be changed. A new filter was posted today at no cost.";
        public const string LicenceKey = "Hello, your licence key for the scanner software is {0}. It can be used on one computer.";
        public const string Positive = "Hello, connect the red wire to the positive terminal; the rating plate is on the back.";
        public const string PowerOff = "Hello, please switch the power off before you change the fuse.";
        public const string ZhPeiDui = "\u60a8\u597d\uff0c\u8bf7\u957f\u6309\u6309\u94ae\u4e94\u79d2\uff0c\u6307\u793a\u706f\u95ea\u70c1\u540e\u5373\u53ef\u914d\u5bf9\u3002";
        public const string ZhTuiKuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public static string Firmware(string name, string version) =>
            $"Hello {name}, the flicker is cured by firmware {version}. In the app choose Device, then Update. If it goes on, we replace the plug under warranty.";
    }
}
