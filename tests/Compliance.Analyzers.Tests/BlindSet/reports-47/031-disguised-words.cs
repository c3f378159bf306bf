namespace Shunfa.Tools
{
    public class XiaoXiBianTi
    {
        // 规避过滤的变体话术，随机选一条发给买家
        public string[] GetBuyerMessages()
        {
            return new[]
            {
                "您好，满意的话麻烦打个5⭐好.评，感谢支持。", // expect: BSM2002|BSM2003
                "您好，请加薇❤信 abc_88766，有专人为您服务。", // expect: BSM3002|BSM3003
                "Hello, post a r-e-v-i-e-w and we will send a g!ft c@rd to you.", // expect: BSM2001
                "Hello, write to us at helpdesk (at) shunfa-tools (dot) com and we take care of it.", // expect: BSM3002|BSM3003|BSM3001
                "Hello, the second battery is in the same box, below the foam.",
            };
        }

        public string GetDiscountMessage() =>
            "Hello, we have a d i s c o u n t of 30 percent for you on the next charger."; // expect: BSM1001|BSM1006
    }
}
