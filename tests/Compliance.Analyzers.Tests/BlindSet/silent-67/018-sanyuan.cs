using System;

namespace Dongli.Erp.Plugins.AmazonMsg
{
    public class ReplyChooser
    {
        public string Reply(bool broken, string orderId)
        {
            string body = broken
                ? "非常抱歉水杯漏水，我们免费补发一只，今天寄出。"
                : "杯盖可以放进洗碗机，杯身请手洗，具体见说明书。";
            return "您好，关于订单 " + orderId + "，" + body;
        }

        public string ButtonText(bool hasReview) => hasReview ? "查看评价" : "暂无评价";

        public string Confirm(int n) =>
            n > 1 ? $"确定删除选中的 {n} 条评价记录吗？" : "确定删除这条评价记录吗？";

        public string Warn(bool incentive) => incentive
            ? "该模板含有“好评返现”字样，禁止发送给买家。"
            : "模板检查通过。";

        public void Check(string code)
        {
            if (code.Length != 8)
                throw new ArgumentException(code.Length == 0 ? "请输入优惠码" : "优惠码必须为八位", nameof(code));
        }
    }
}
