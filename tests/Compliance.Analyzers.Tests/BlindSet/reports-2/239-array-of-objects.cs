namespace Mint.Data;

public static class Canned
{
    public static readonly CannedReply[] Replies =
    [
        new("size", "Could you tell us which size you ordered? Then we compare it with our records."),
        new("bad-review", "We saw your two-star review. Please edit it to five stars and we give you $25."), // expect: BSM2001|BSM2004
        new("call", "Please call me on my mobile 555-0179-331, I explain everything by phone."), // expect: BSM3002
    ];
}
