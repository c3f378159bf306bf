using System.Data;

namespace YunCang.Erp.KeFu
{
    public class ZhanNeiXinBLL
    {
        private readonly string maiJia;
        private readonly string dingDanHao;

        public ZhanNeiXinBLL(string maiJia, string dingDanHao)
        {
            this.maiJia = maiJia;
            this.dingDanHao = dingDanHao;
        }

        // 售后第一封：确认地址
        public string XinDiZhi() => "您好" + maiJia + "，订单" + dingDanHao + "的地址缺少门牌号，请回复补充，以便发货。";

        // 售后第二封
        public string XinHaoPing()
        {
            string neiRong = "您好" + maiJia + "，麻烦您花一分钟给我们打个满" + // expect: BSM2002
                "分，写两句好话，";
            neiRong += "小店刚起步，非常需要您的支持。";
            return neiRong;
        }

        // 售后第三封：差评处理
        public string XinChaPing(DataRow row)
        {
            var jinE = row["amount"];
            return $"您好{maiJia}，水壶漏水的事我们很抱歉。您把那条评论撤下来，" + // expect: BSM2004|BSM2001
                   $"我们马上退您{jinE}美元。";
        }

        public string XinFaPiao() => "您好" + maiJia + "，您要的发票已上传到订单详情，请下载查看。";
    }
}
