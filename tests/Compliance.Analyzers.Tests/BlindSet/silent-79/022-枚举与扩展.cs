using System;
using System.ComponentModel;
using System.Reflection;

namespace SenLin.Common.Amazon
{
    public enum ViolationKind
    {
        [Description("承诺折扣或优惠券")]
        Discount = 1,

        [Description("好评返现、礼品卡换评价")]
        PaidReview = 2,

        [Description("要求买家删除或修改差评")]
        ReviewRemoval = 3,

        [Description("留下微信、QQ、电话等联系方式")]
        Contact = 4,

        [Description("引导买家在站外付款")]
        OffSite = 5
    }

    public static class ViolationKindExtensions
    {
        private const string Prefix = "违规类型：";
        private const string Unknown = Prefix + "未知";

        public static string ToText(this ViolationKind kind)
        {
            var field = typeof(ViolationKind).GetField(kind.ToString());
            var attr = field?.GetCustomAttribute<DescriptionAttribute>();
            return attr == null ? Unknown : string.Concat(Prefix, attr.Description);
        }

        public static string ToColumnName(this ViolationKind kind) => kind switch
        {
            ViolationKind.PaidReview => "好评返现次数",
            ViolationKind.Discount => "优惠券出现次数",
            ViolationKind.ReviewRemoval => "删差评出现次数",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), "没有对应的统计列：" + kind)
        };
    }
}
