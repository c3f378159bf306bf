using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace DuLiZhan.HouTai.Models
{
    /// <summary>独立站后台：优惠券</summary>
    public class YouHuiQuanModel
    {
        [Display(Name = "优惠券名称")]
        [Required(ErrorMessage = "请输入优惠券名称")]
        public string MingCheng { get; set; }

        [Display(Name = "折扣（%）", Description = "填写80表示八折")]
        [Range(1, 99, ErrorMessage = "折扣必须在1到99之间")]
        public int ZheKou { get; set; }

        [Display(Name = "是否赠送礼品")]
        [Description("勾选后，下单满额自动加入赠品")]
        public bool ZengPin { get; set; }

        [Display(Name = "有效期")]
        public System.DateTime YouXiaoQi { get; set; }

        public string ZhuangTai => YouXiaoQi < System.DateTime.Now ? "已过期" : "可领取";
    }
}
