namespace Pingan.Kefu.Core
{
    public class HuaShuFactory
    {
        public static string ShengChengHuaShu(string changJing, Dictionary<string, string> canShu)
        {
            string huaShu = string.Empty;
            switch (changJing)
            {
                case "wuliu":
                    huaShu = "Your parcel was scanned in " + canShu["city"] + ". It need two day more, sorry.";
                    break;
                case "haoping_mingdan":
                    huaShu = "We are making a list of friendly customers. Everybody with top rating for us will be inside and get news before others."; // expect: BSM2001|BSM1006|BSM2002
                    break;
                case "xiaoyouhui":
                    huaShu = "我们给您申请了一个内部价，" + // expect: BSM1001
                             "比页面便宜" + canShu["price"] + "元，" +
                             "需要的话回复1。";
                    break;
                case "tuihuo":
                    huaShu = "请在亚马逊“我的订单”里提交退货，运费由我们承担。";
                    break;
                case "zhuiping":
                    goto case "haoping";
                case "haoping":
                    huaShu = "能不能再帮个忙，评价标题写“质量超赞，值得购买”，正文随意。"; // expect: BSM2002
                    break;
            }
            return huaShu;
        }
    }
}
