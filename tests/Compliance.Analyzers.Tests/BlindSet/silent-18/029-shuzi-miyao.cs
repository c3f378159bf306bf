namespace RuanJian.Keys;

public sealed record KeyMessage(string OrderId, string Text);

public static class MiYaoXiaoXi
{
    public static KeyMessage Fa(string orderId, string key) =>
        new(orderId, $"Your licence code for the drawing software is {key}. Enter the code under Help > Activate. The code is valid for one computer.");

    public static KeyMessage ChongFa(string orderId, string key) =>
        new(orderId, "您好，之前的激活码输入有误是因为字母O和数字0混淆，新的激活码是 " + key + "，旧的激活码已作废。");

    public static KeyMessage CuoWu(string orderId, int err) =>
        new(orderId, $"Error code {err:X4} means that the code was entered with a space at the end. Please delete the space and try again.");

    public static KeyMessage PeiDui(string orderId) =>
        new(orderId, "The pairing code of the speaker is 0000. Press the star button for five seconds until the light is blue.");
}
