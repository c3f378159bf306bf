namespace Hengtai.OMS
{
    public class YouJianZuZhuang
    {
        // 组装发给买家的邮件正文
        public string ZuZhuang(string xingMing, bool shiChaPing, bool shiYanChi)
        {
            string content = "尊敬的" + xingMing + "，您好！\n";
            if (shiYanChi)
            {
                content += "由于航班取消，您的包裹将晚三天送达，";
                content += "如您不愿等待，我们将为您全额退款。\n";
            }
            if (shiChaPing)
            {
                content += "看到您留下了两星评价，我们非常重视。\n";
                content += "如能修改为五星，我们愿意全额退款给您。\n"; // expect: BSM2001|BSM2004
            }
            else
            {
                content += "如果您喜欢这款背包，欢迎给我们写好评；"; // expect: BSM2003|BSM2002
                content += "如果不满意，请先联系我们。\n";
            }
            content += "店铺周年庆全场满减，欢迎再次光临选购。\n"; // expect: BSM1007|BSM1001
            content += "祝您生活愉快！";
            return content;
        }
    }
}
