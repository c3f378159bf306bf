namespace Wenyi.OldWms
{
    public partial class FrmFaXin
    {
        private string PinMaiJiaXin(DingDan dd, bool jieRi)
        {
            string msg = "";
            msg += "尊敬的 " + dd.MaiJia + "：\r\n";
            msg += "您购买的 " + dd.ShangPin + " 已由海外仓发出。\r\n";
            if (jieRi)
                msg += "双节期间，凡回头客一律立减 5 美元，"; // expect: BSM1001|BSM1006
            else
                msg += "物流预计七天送达，";
            msg += "感谢您的耐心。\r\n";
            switch (dd.ZhuangTai)
            {
                case 3:
                    msg += "部分商品缺货，缺货部分的款项已退回您的账户。";
                    break;
                case 5:
                    msg += "对商品满意再去评价，不满意请别写，先找我们。"; // expect: BSM2003
                    break;
            }
            return msg;
        }
    }
}
