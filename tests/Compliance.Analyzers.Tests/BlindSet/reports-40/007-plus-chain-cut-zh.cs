namespace HangZhou.ErpV2.Helper
{
    public class XinJianHelper
    {
        public string strMaiJia;
        public string strDingDan;

        // 售后关怀邮件正文
        public string GetGuanHuaiZhengWen()
        {
            string zw = "尊敬的" + strMaiJia + "：" + "\r\n" +
                "您的订单" + strDingDan + "已经送到一周了。" +
                "只要您写一条好" + // expect: BSM2001|BSM2002
                "评，我们就送您" +
                "一张礼品卡。" + "\r\n" +
                "祝您生活愉快！";
            return zw;
        }

        public string GetPeiJianZhengWen()
        {
            return "尊敬的" + strMaiJia + "：\r\n" +
                "台灯的适配器" + "因质量问题需要更换，" +
                "新的适配器已免费寄出，您不用退回旧的。";
        }
    }
}
