namespace PawKitchen.Web.Templates;

public static class UsageAnswers
{
    public static readonly string[] En =
    [
        "Dear buyer, the five stars on the lid are only printed, they show the strength of the steam.",
        "Dear buyer, the code E05 means that the tank is empty. Fill water until the line, then the code goes off.",
        "Dear buyer, please remove the black cover before you change the filter, and put the positive pole of the battery up.",
        "Dear buyer, the scale can be set back with the button under the plate. Keep it free of dust.",
        "Dear buyer, the pairing code of the feeder is on the sticker at the bottom, it has eight digits.",
    ];

    public static readonly string[] Zh =
    [
        "您好，请将电线下方的卡扣打开后，再把滤网折叠放入。",
        "您好，说明书第三页有更细微的信息，请参考图示安装。",
        "您好，请先删除旧设备再重新添加，配对码在机身底部。",
    ];
}
