namespace Amplify.Lab.Manuals
{
    public class AmplifierManualMessages
    {
        // Replies in the buyers' thread to technical questions about the amplifier kit
        public const string Howl =
            "Hello, the howl is positive feedback between speaker and microphone. Turn the gain down and move the microphone back.";

        public const string Star =
            "Hello, the five star screws at the bottom need a T10 bit. Do not overtighten them.";

        public const string Rating =
            "Hello, the power rating on the plate is 60 watts, so please use a fuse of 500 mA.";

        public const string Code =
            "Hello, enter the pairing code 0000 on your phone when the lamp blinks. The code is the same for all units.";

        public const string Comp =
            "Hello, temperature compensation is set with the small screw next to the heat sink.";

        public const string Lines =
            "您好，请检查电线下方的接地端子，任何细微信号干扰都会造成噪声。";
    }
}
