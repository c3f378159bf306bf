using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace HaitunErp.YingXiao.Models
{
    public class YouHuiQuanModel
    {
        [Display(Name = "优惠券名称")]
        [Required(ErrorMessage = "请输入优惠券名称")]
        public string MingCheng { get; set; }

        [Display(Name = "折扣力度", Description = "填写 1 到 9.9 之间的数字，例如 8 表示打八折")]
        [Range(1, 9.9, ErrorMessage = "折扣必须在 1 折到 9.9 折之间")]
        public decimal ZheKou { get; set; }

        [Display(Name = "返现金额")]
        [Range(0, 500, ErrorMessage = "返现金额不能超过 500 元")]
        public decimal FanXian { get; set; }

        [Description("是否赠送礼品卡")]
        public bool ZengSongLiPinKa { get; set; }

        public string ZhuangTaiWenZi => ShiFouGuoQi ? "该优惠券已过期" : "该优惠券可用";
        public bool ShiFouGuoQi { get; set; }
    }
}
