namespace Yunqi.Erp.Kefu
{
    public class MoBanShengCheng
    {
        // 生成售后跟进邮件正文
        public string ShengChengZhengWen(DingDan dd, bool laoKeHu)
        {
            string zhengwen = "尊敬的" + dd.MaiJiaMing + "：\r\n";
            zhengwen += "您购买的登山杖(订单 " + dd.AmazonDingDanHao + ")已签收。";
            if (dd.QueJian)
            {
                zhengwen += "我们发现漏装了杖尖护套，已为您免费补寄，请注意查收。";
            }
            if (laoKeHu)
            {
                zhengwen += "感谢您再次选择云启，随信附上";
                zhengwen += "20元抵用券一张，"; // expect: BSM1002
                zhengwen += "下次购物直接使用。";
            }
            else
            {
                zhengwen += "若方便，麻烦您把之前那条两星评论"; // expect: BSM2004
                zhengwen += "改成四星以上，";
                zhengwen += "我们会非常感激。";
            }
            zhengwen += "\r\n云启户外客服部";
            return zhengwen;
        }
    }
}
