namespace Werkstatt.Amazon.Antworten;

internal static class TechnischeAntworten
{
    internal static readonly string[] Replies =
    [
        "Hello, the star screws need a T10 key. Five of them hold the base, the sixth one sits under the label.",
        "Hello, connect the positive terminal first. The rating plate on the back shows the voltage.",
        "Hello, if the speaker gives feedback, move the microphone away from it.",
        "Hello, please review the drawing of your table top and tell us whether the measures are right.",
        "Hello, the error code E5 means that the lid is open. Close it and press start.",
        "Hello, the blade comes off after half a turn to the left.",
        "您好，电线下方的开关请先关闭，再打开灯罩。",
        "您好，细微信号差异属正常现象，请将接收器移近一些。",
        "您好，折叠桌打开后请将折叠脚锁紧。",
    ];

    internal static string For(int index) => Replies[index % Replies.Length];
}
