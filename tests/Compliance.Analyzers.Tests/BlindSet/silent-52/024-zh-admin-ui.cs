using System.ComponentModel.DataAnnotations;

namespace GuanLi.Web.Models
{
    public class YouHuiHuoDongModel
    {
        [Display(Name = "活动名称")]
        [Required(ErrorMessage = "请输入活动名称")]
        public string MingCheng { get; set; }

        [Display(Name = "折扣", Description = "填 8 表示打八折，会员下次购买时自动生效")]
        [Range(1, 10, ErrorMessage = "折扣必须在 1 到 10 折之间")]
        public decimal ZheKou { get; set; }

        [Display(Name = "优惠码", Prompt = "例如 SPRING20")]
        public string YouHuiMa { get; set; }

        [Display(Name = "是否赠送礼品")]
        public bool ZengLi { get; set; }

        [Display(Name = "评价返积分")]
        public bool PingJiaFanJiFen { get; set; }

        public string ShanChuTiShi => "确定要删除选中的差评记录吗？";
    }
}
