using System;
using System.Text;

namespace Guangyu.Gateway.SpApi;

internal static class BuyerBodies
{
    public static ReadOnlySpan<byte> Refund => "{\"text\":\"您好，花盆在运输中碎了，我们已经全额退款。\"}"u8;

    public static ReadOnlySpan<byte> Remind => "{\"text\":\"您好，您已经收到花盆半个月了还没评价，这是我们第三次提醒，请尽快写评价。\"}"u8; // expect: BSM2006

    public static ReadOnlySpan<byte> Cancel => "{\"text\":\"您好，花盆断货了，麻烦您主动提交取消申请，理由写拍错了。\"}"u8; // expect: BSM4001

    public static string Qq(string name) =>
        string.Concat("您好，", name, "，养护问题可以加 QQ 二八五五零一一二三四，我们有专人解答。"); // expect: BSM3002

    public static string Care(string name) =>
        string.Concat("您好，", name, "，多肉一周浇一次水即可，盆底的孔不要堵住。");

    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}
