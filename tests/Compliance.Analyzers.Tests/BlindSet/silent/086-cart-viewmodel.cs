using System.ComponentModel.DataAnnotations;
namespace Mall.ViewModels
{
    public class PingJiaVM
    {
        [Required(ErrorMessage = "请填写评价内容")]
        [MaxLength(500, ErrorMessage = "评价内容不能超过500字")]
        [Display(Name = "评价内容")]
        public string NeiRong { get; set; }

        [Range(1, 5, ErrorMessage = "请选择1到5星")]
        [Display(Name = "商品评分")]
        public int XingJi { get; set; }

        [Display(Name = "优惠券")]
        [Required(ErrorMessage = "请选择要使用的优惠券")]
        public int? QuanId { get; set; }

        [Display(Name = "是否匿名评价")]
        public bool NiMing { get; set; }
    }
}
