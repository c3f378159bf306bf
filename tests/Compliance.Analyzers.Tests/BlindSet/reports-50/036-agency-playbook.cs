namespace NorthStarAgency.Playbooks;

public static class ClientMessages
{
    // one set per client, reviewed by the account lead
    public static readonly Dictionary<string, string[]> BuyerMessagesByClient = new()
    {
        ["yogamat"] =
        [
            "Air the mat for two days; the smell of new rubber goes away by itself.",
            "Namaste! Post your thoughts with a photo and your name goes into the hat for a retreat weekend.", // expect: BSM2001
        ],
        ["kettle"] =
        [
            "Descale the kettle with lemon acid once a month.",
            "Bad day with the kettle? Do not let a rating be the first thing we hear. Tell us, not them.", // expect: BSM2003
            "If you pay us through Zelle the second kettle is sixty instead of eighty.", // expect: BSM3003|BSM1001|BSM1004
        ],
        ["puzzle"] =
        [
            "Piece missing? Send the number on the box and we cut you a new one for free.",
            "您好，拼图少了一块，我们马上免费补寄。",
            "您好，拼好后拍照发到评论区，联系我们领红包。", // expect: BSM2001|BSM1004
        ],
    };
}
