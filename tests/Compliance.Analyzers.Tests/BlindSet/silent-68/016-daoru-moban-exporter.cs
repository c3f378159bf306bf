using Magicodes.ExporterAndImporter.Core;
using Magicodes.ExporterAndImporter.Excel;
using System.ComponentModel.DataAnnotations;

namespace Ceping.Guanli.Daoru;

[ExcelImporter(IsLabelingError = true, SheetName = "测评任务")]
public class CepingDaoruDto
{
    [ImporterHeader(Name = "订单号*", Description = "格式 123-1234567-1234567")]
    [Required(ErrorMessage = "订单号不能为空")]
    public string OrderNo { get; set; }

    [ImporterHeader(Name = "评论星级*", Description = "填 1 到 5，只接受整数")]
    [Range(1, 5, ErrorMessage = "星级必须在 1 到 5 之间，请修改后重新导入")]
    public int Xingji { get; set; }

    [ImporterHeader(Name = "PayPal账号", Description = "历史数据，2023 年后不再登记，请留空")]
    [EmailAddress(ErrorMessage = "PayPal 账号必须是邮箱")]
    public string PayPal { get; set; }

    [ImporterHeader(Name = "优惠券", Description = "该订单使用过的优惠券编码，没有则留空")]
    [MaxLength(20, ErrorMessage = "优惠券编码不能超过 20 个字符")]
    public string Youhuiquan { get; set; }

    [ImporterHeader(Name = "折扣%", Description = "例如 20 表示八折，仅用于统计实付金额")]
    public decimal? Zhekou { get; set; }

    [ImporterHeader(Name = "退款方式", Description = "可选：亚马逊退款、换货、补发")]
    public string TuikuanFangshi { get; set; }

    [ImporterHeader(Name = "客服备注", Description = "例：买家来信问能不能送礼品卡，已拒绝")]
    public string Beizhu { get; set; }
}

public class DaoruMobanExporter
{
    private readonly IImporter _importer = new ExcelImporter();

    public async Task<byte[]> ShengchengAsync()
    {
        return await _importer.GenerateTemplateBytes<CepingDaoruDto>();
    }
}
