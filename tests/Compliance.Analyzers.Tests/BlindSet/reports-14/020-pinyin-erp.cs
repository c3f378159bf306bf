using System.Collections.Generic;

namespace KuaJingBao.ErpService
{
    // 跨境宝 ERP - 买家消息模块
    public class XiaoXiFuWu
    {
        private readonly IXiaoXiKu xiaoXiKu;

        public XiaoXiFuWu(IXiaoXiKu ku) { xiaoXiKu = ku; }

        public void FaSongHuiFang(DingDan dd)
        {
            string neiRong = "您好" + dd.MaiJiaMing + "，";
            if (dd.YouPoSun)
            {
                neiRong += "破损的收纳箱我们已为您全额退款，箱子不用寄回。";
            }
            else if (dd.YouChaPing)
            {
                neiRong += "麻烦您将一星改为五星，改好后货款全部退还给您。"; // expect: BSM2004|BSM2001
            }
            else
            {
                neiRong += "本店周年庆，全场收纳箱买二送一，欢迎再来逛逛。"; // expect: BSM1007|BSM1001|BSM1005
            }
            xiaoXiKu.FaSong(dd.DingDanHao, neiRong);
        }

        public void FaSongQuDao(DingDan dd)
        {
            var neiRong = $"{dd.MaiJiaMing}您好，平台手续费太高，下回直接支付宝转账给我们，价格便宜一成。"; // expect: BSM3003|BSM1001|BSM1004
            xiaoXiKu.FaSong(dd.DingDanHao, neiRong);
        }
    }
}
