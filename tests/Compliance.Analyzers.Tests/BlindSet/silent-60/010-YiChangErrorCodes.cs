using System;
using Furion.FriendlyException;

namespace TongTu.Core.Enums
{
    [ErrorCodeType]
    public enum MaiJiaXiaoXiErrorCodes
    {
        [ErrorCodeItemMetadata("站内信包含外部链接,已拦截")]
        X1001,

        [ErrorCodeItemMetadata("站内信涉及好评索取,已拦截")]
        X1002,

        [ErrorCodeItemMetadata("该订单已发送过评价邀请,不能重复发送")]
        X1003,

        [ErrorCodeItemMetadata("站内信涉及优惠券或折扣,已拦截")]
        X1004,

        [ErrorCodeItemMetadata("缺货订单不得要求买家取消,请使用“取消并退款”")]
        X1005
    }

    public class XiaoXiLanJieException : Exception
    {
        public XiaoXiLanJieException(string orderNo)
            : base($"订单 {orderNo} 的消息疑似要求买家删除差评或以礼品卡交换评论,禁止发送!")
        {
        }
    }
}
