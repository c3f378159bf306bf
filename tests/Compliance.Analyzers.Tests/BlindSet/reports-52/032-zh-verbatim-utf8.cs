using System;

namespace Tianhe.Notify
{
    public static class NeiRongKu
    {
        public static ReadOnlySpan<byte> HuanYing => "您好，您定制的相框尺寸是 20x30 厘米，对吗？请回复确认。"u8;

        public static ReadOnlySpan<byte> FanLi => "尊敬的买家，每单返利百分之十，月底打到您的微信钱包。"u8; // expect: BSM1004

        // expect@+4: BSM1007
        public static string HuoDong(string name) => $@"尊敬的{name}：
您的相框已经由承运商派送。

黑五大促马上开始，全店几百款相框等您来选，记得收藏我们的店铺。

天河相框";

        // expect@+4: BSM2005
        public static readonly string CheXiao = @"尊敬的买家：
相框的玻璃已经给您换过了。

店铺的那条差评反馈请您今天之内务必去后台移除，否则我们还会继续联系您。

天河相框";
    }
}
