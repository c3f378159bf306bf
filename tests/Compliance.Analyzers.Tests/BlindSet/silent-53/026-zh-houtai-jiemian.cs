namespace Lingxi.Erp.Web.Pages;

public partial class YouHuiQuanGuanLi
{
    // 后台页面：优惠券管理
    private const string BiaoTi = "优惠券管理";
    private const string XinJian = "新建优惠券";
    private const string ZheKouLv = "折扣率（%）";
    private const string LiPinKaYuE = "礼品卡余额";
    private const string ShanChuTiShi = "确定要删除选中的评价吗？删除后不可恢复。";
    private const string HaoPingLv = "五星好评率";
    private const string FanXianBaoBiao = "返现统计报表";
    private const string WeiXinPeiZhi = "微信通知配置";

    [Display(Name = "优惠码", Description = "六到十二位字母或数字")]
    public string? YouHuiMa { get; set; }

    [Required(ErrorMessage = "请输入赠品编号")]
    public string? ZengPinBianHao { get; set; }

    private void JiaoYan()
    {
        if (YouHuiMa is null) throw new ArgumentException("优惠码不能为空");
        _logger.LogInformation("优惠码 {Code} 已创建，折扣 {Percent}%", YouHuiMa, 15);
    }
}
