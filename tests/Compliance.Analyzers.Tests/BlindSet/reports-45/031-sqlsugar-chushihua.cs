using SqlSugar;

namespace Yun.Erp.ChuShiHua;

[SugarTable("mail_template")]
public class MailTemplate
{
    [SugarColumn(IsPrimaryKey = true)] public string Code { get; set; }
    [SugarColumn(ColumnDescription = "邮件正文")] public string Body { get; set; }
}

public class MailTemplateSeed
{
    public void Seed(ISqlSugarClient db)
    {
        if (db.Queryable<MailTemplate>().Any()) return;
        db.Insertable(new[]
        {
            new MailTemplate { Code = "invoice", Body = "{买家姓名}您好，您要的发票已上传到订单页面，请下载查看。" },
            new MailTemplate { Code = "coupon", Body = "{买家姓名}您好，优惠券{优惠券码}已发放，满50减10，有效期7天。" }, // expect: BSM1002|BSM1001
            new MailTemplate { Code = "review5", Body = "{买家姓名}您好，期待看到您晒单并给予满分评价！" }, // expect: BSM2002
            new MailTemplate { Code = "compensate", Body = "{买家姓名}您好，只要您不退货，我们赔您15美元现金。" }, // expect: BSM1003|BSM1004
            new MailTemplate { Code = "repair", Body = "{买家姓名}您好，寄回的手表已修好，今天寄出，维修免费。" },
        }).ExecuteCommand();
    }
}
