using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Meridian.Admin.ViewModels
{
    public class PromotionEditModel
    {
        [Display(Name = "Discount code", Description = "Code that shoppers enter at the checkout to get the discount")]
        [Required(ErrorMessage = "Please enter a discount code.")]
        public string Code { get; set; }

        [Display(Name = "Percentage off")]
        [Range(1, 80, ErrorMessage = "The discount must be between 1 and 80 percent.")]
        public int Percent { get; set; }

        [Display(Name = "赠品名称", Prompt = "例如：买一送一的小样")]
        public string GiftName { get; set; }

        [Display(Name = "客服微信", Description = "仅内部使用，不对买家展示")]
        public string AgentWeChat { get; set; }
    }

    public enum ReviewTaskState
    {
        [Description("Negative review, not yet looked at")]
        New,
        [Description("Buyer changed the review to five stars")]
        Upgraded,
        [Description("差评已被买家删除")]
        Removed,
        [Description("已返现")]
        Rebated,
    }
}
