using System.Collections.Generic;

namespace YouXuan.KuaJing.ZhanNeiXin
{
    // 站内信模板，客服后台下拉选择
    public class ZhanNeiXinMoBan
    {
        public static readonly Dictionary<string, string> MoBanKu = new Dictionary<string, string>
        {
            { "faHuoYanWu", "您好，由于台风影响，您的包裹预计晚到两天，给您带来不便十分抱歉。" },
            { "haoPingFanXian", "您好，收到货后晒图给五星好评，截图发给我们即可领取5美元返现。" }, // expect: BSM2001
            { "laoKeHu", "亲爱的顾客，下次回购请告诉客服，老客户一律八五折。" }, // expect: BSM1001|BSM1006
            { "buJi", "您好，缺少的螺丝包已经免费为您补寄，三天内送达。" },
            { "jiaWeiXin", "您好，安装遇到问题请添加售后微信 huanyu_home88，师傅一对一指导。" }, // expect: BSM3002|BSM3003
            { "shanPing", "您好，您的问题我们已经处理完毕，能否麻烦您把那条差评删掉呢？" }, // expect: BSM2004
            { "tuiKuan", "您好，订单退款已原路退回，到账时间一般为三到五个工作日。" },
        };

        public static string QuMoBan(string mingCheng)
        {
            string neiRong;
            return MoBanKu.TryGetValue(mingCheng, out neiRong) ? neiRong : "";
        }
    }
}
