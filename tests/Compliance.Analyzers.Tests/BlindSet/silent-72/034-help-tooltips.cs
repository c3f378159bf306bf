using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Yuntu.Erp.Web.Models
{
    public class MessageRuleEditModel
    {
        [Display(Name = "规则名称", Description = "例如：签收七天后索评")]
        [Required(ErrorMessage = "请填写规则名称")]
        public string Name { get; set; }

        [Display(Name = "触发条件", Description = "只对未退款、未留差评的订单生效")]
        public string Trigger { get; set; }

        [Display(Name = "模板正文", Description = "不得包含优惠券、折扣、礼品卡、微信号、外部网址，也不得索要五星好评")]
        [StringLength(2000, ErrorMessage = "正文不能超过 2000 字")]
        public string Body { get; set; }

        [DisplayName("优惠券编号")]
        [RegularExpression("^[A-Z0-9]{6,12}$", ErrorMessage = "优惠码只能由大写字母和数字组成")]
        public string CouponCode { get; set; }

        [Display(Name = "退款比例", Description = "部分退款时填写，留空表示全额退款")]
        [Range(1, 100, ErrorMessage = "退款比例必须在 1 到 100 之间")]
        public int? RefundPercent { get; set; }

        [Display(Name = "附赠品", Description = "随换货包裹寄出的配件，如螺丝包")]
        public string Accessory { get; set; }
    }
}
