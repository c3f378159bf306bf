using System;

namespace Huali.Erp.Msg
{
    public static class MsgFormatter
    {
        private const string FmtTuiHuo = "Dear {0}, your return {1} came to our warehouse, the refund of {2} USD was made today.";

        // {0} 买家 {1} 码 {2} 折扣
        private const string FmtZheKou = "Dear {0}, as apology for slow post please take the voucher {1} for {2}% off."; // expect: BSM1002|BSM1001|BSM1003

        private const string FmtTw = "{0} 您好，提供「{1}」給您，下次結帳輸入即可折抵 {2} 元。"; // expect: BSM1002|BSM1001|BSM1006

        public static string TuiHuo(string m, string rma, decimal e) => string.Format(FmtTuiHuo, m, rma, e);

        public static string ZheKou(string m, string ma, int zhe) => string.Format(FmtZheKou, m, ma, zhe);

        public static string FanTi(string m, string ma, int yuan)
        {
            if (string.IsNullOrEmpty(ma)) throw new ArgumentException("优惠码不能为空", nameof(ma));
            return string.Format(FmtTw, m, ma, yuan);
        }

        public static string LianXi(string m) =>
            string.Concat("Dear ", m, ", the fastest way is our mailbox: help at huali-tools dot com."); // expect: BSM3002|BSM3001|BSM3003
    }
}
