using System.Buffers;
using System.IO.Pipelines;

namespace Marlow.Relay;

/// <summary>Writes prepared bodies straight to the SMTP pipe of the marketplace relay.</summary>
public sealed class BodyWriter
{
    private readonly PipeWriter _out;

    public BodyWriter(PipeWriter output) => _out = output;

    private static ReadOnlySpan<byte> Replacement => "Dear customer, the torn tent bag is being replaced. You do not have to return the old one."u8;

    private static ReadOnlySpan<byte> Rebate => "Dear customer, tell us your Zelle number and fifteen dollars of the tent price come back to you."u8; // expect: BSM1004

    private static ReadOnlySpan<byte> ZhongWen => "亲爱的顾客，帐篷搭起来还顺手吗？请去写个五星评价，这对我们非常重要。"u8; // expect: BSM2002

    private static ReadOnlySpan<byte> YanWu => "尊敬的顾客，帐篷的地钉缺货，预计下周三补发，不想等可以全额退款。"u8;

    public ValueTask<FlushResult> WriteAsync(BodyKind kind, CancellationToken ct)
    {
        var body = kind switch
        {
            BodyKind.Replacement => Replacement,
            BodyKind.Rebate => Rebate,
            BodyKind.Chinese => ZhongWen,
            BodyKind.Delay => YanWu,
            _ => throw new InvalidOperationException("unknown body"),
        };
        _out.Write(body);
        _out.Write("\r\n.\r\n"u8);
        return _out.FlushAsync(ct);
    }
}

public enum BodyKind { Replacement, Rebate, Chinese, Delay }
