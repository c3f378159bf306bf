using System.Collections.Generic;

namespace Meiqi.Desk.Scripts
{
    public class ScriptLibrary
    {
        public static IReadOnlyList<Script> Load() => new[]
        {
            new Script("售后-01", "您好，裙子的拉链确实有瑕疵，已给您安排退款，衣服您可以留着。"),
            new Script("售后-02", "您好，换货申请已通过，新尺码会在收到退件后寄出。"),
            new Script("维护-01", "您好，现在邀请您成为我们的新品体验官，以后每季新款都能零元领取。"), // expect: BSM1006|BSM1005
            new Script("维护-02", "您好，把我们推荐给朋友，朋友下单后您可以拿到20美元的奖励金。"), // expect: BSM1006
            new Script("维护-03", "您好，本周末全店大促，很多款都是年度最低，千万别错过。"), // expect: BSM1007|BSM1001
            new Script("物流-01", "您好，海关要求提供收件人税号，否则包裹无法清关，请回复给我们。"),
        };
    }

    public sealed record Script(string Code, string Content);
}
