using Moor.Warranty.Domain;
namespace BaoXiu.Xiaoxi
{
    public enum BaoXiuMuBan
    {
        [Description("您好，您的产品仍在保修期内，维修免费，请使用附件中的标签寄回。")]
        BaoNei,
        [Description("您好，产品保修期已于去年结束，因此无法免费维修。")]
        BaoWai,
        [Description("您好，请提供机身底部的序列号，以便核实保修期。")]
        XuLieHao,
        [Description("您好，維修已完成，今天寄回，運費由我們負擔。")]
        WanCheng
    }
}
