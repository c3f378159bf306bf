namespace Jiaxing.OA.Ext
{
    public static class HuaShuPinJie
    {
        public static string ChaPingGouTong(string mj, string jinE)
        {
            var huaShu = mj + "您好，产品问题我们深表歉意。" +
                         "评论" + // expect: BSM2001|BSM2004
                         "删除之后，" +
                         jinE + "美元全额" +
                         "退给您。";
            return huaShu;
        }

        public static string YouHuiGouTong(string mj)
        {
            var huaShu = mj + "您好，";
            huaShu += "专属" + "折" + "扣" + "码已为您备好，回复 1 领取。"; // expect: BSM1002|BSM1001
            return huaShu;
        }

        public static string ZhengChangGouTong(string mj, string jinE)
        {
            var huaShu = mj + "您好，";
            huaShu += "因商品破损，" + jinE + "美元已全额退回您的支付账户。";
            return huaShu;
        }
    }
}
