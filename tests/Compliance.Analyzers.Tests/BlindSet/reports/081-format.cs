using System;
using System.Collections;
namespace KuaJingBao.Msg
{
    public class MsgFormat
    {
        private const string FMT_WULIU = "{0}您好，您的订单{1}预计{2}送达，因暴雨晚到两天，敬请谅解。";
        private const string FMT_FANXIAN = "{0}您好，订单{1}确认收货并好评后，返现{2}元到您的支付宝。"; // expect: BSM2001|BSM1004

        public string WuLiu(Hashtable ht)
        {
            return string.Format(FMT_WULIU, ht["name"], ht["order"], ht["date"]);
        }

        public string FanXian(Hashtable ht, int jine)
        {
            return string.Format(FMT_FANXIAN, ht["name"], ht["order"], jine);
        }

        public string YouHui(Hashtable ht)
        {
            return string.Format("{0}您好，这是您的专属{1}：{2}，下单立减。", ht["name"], "优惠券", ht["code"]); // expect: BSM1002|BSM1001
        }
    }
}
