using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ErpCore.AfterSale.Enums
{
    public enum TuiHuoYuanYin
    {
        [Description("买家不想要了")] BuXiangYao = 1,
        [Description("质量问题，免费换货")] ZhiLiang = 2,
        [Description("差评跟进：买家同意修改评价")] ChaPing = 3,
        [Description("好评返现(历史数据，已停用)")] FanXian = 4,
        [Description("买家自行取消订单")] QuXiao = 5,
        [Description("价格补偿：退差价")] ChaJia = 6,
    }

    public class TuiHuoDengJiDto
    {
        [Required(ErrorMessage = "请选择退货原因")]
        [Display(Name = "退货原因", Description = "如买家要求线下退款，请选择“其他”并上报主管")]
        public TuiHuoYuanYin? YuanYin { get; set; }

        [StringLength(200, ErrorMessage = "备注不能超过200字，请不要填写买家的电话、邮箱或微信")]
        public string BeiZhu { get; set; }

        [Range(0, 9999, ErrorMessage = "补偿金额必须在0到9999之间")]
        public decimal BuChangJinE { get; set; }
    }
}
