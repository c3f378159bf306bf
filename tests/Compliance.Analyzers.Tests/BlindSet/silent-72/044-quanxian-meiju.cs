using System.ComponentModel;

namespace Jinshan.Auth
{
    public enum PermissionCode
    {
        [Description("查看买家消息")]
        BuyerMessageView = 1001,

        [Description("发送买家消息")]
        BuyerMessageSend = 1002,

        [Description("创建优惠券与折扣活动")]
        CouponCreate = 2001,

        [Description("向网红寄送免费样品")]
        SampleSend = 2002,

        [Description("删除本地评论记录")]
        ReviewDelete = 3001,

        [Description("修改评论跟进状态")]
        ReviewEdit = 3002,

        [Description("一键请求评论（亚马逊官方接口）")]
        ReviewSolicit = 3003,

        [Description("发放礼品卡给员工")]
        GiftCardGrant = 4001,

        [Description("审批线下打款与赔偿")]
        OfflinePaymentApprove = 4002
    }

    public static class PermissionMenu
    {
        public static readonly string[] Groups = { "消息中心", "营销中心：优惠券、赠品、返现", "评论中心：好评、差评、索评", "财务中心" };
    }
}
