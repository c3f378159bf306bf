namespace PackCheck.Vision;

/// <summary>Reads photos of package inserts and tells the seller which lines are against the policy.</summary>
public sealed class InsertAuditReport
{
    private readonly List<string> _findings = [];

    public void AddFinding(string ocrLine)
    {
        var lower = ocrLine.ToLowerInvariant();
        if (lower.Contains("scan") && lower.Contains("gift"))
            _findings.Add($"Line \"{ocrLine}\": a free gift behind a QR code diverts buyers. Reprint the card.");
        else if (lower.Contains("happy") && lower.Contains("review"))
            _findings.Add($"Line \"{ocrLine}\": 'Happy? Review us. Unhappy? Contact us.' is review gating.");
        else if (lower.Contains("warranty") && lower.Contains("register"))
            _findings.Add($"Line \"{ocrLine}\": extended warranty for registering on your own website is off-platform contact.");
    }

    public string ToMarkdown() =>
        "# Insert audit\n\n" +
        "Typical offences: *Get $10 for a 5-star review*, *10% off your next order at our store*, *Text us before you return it*.\n\n" +
        string.Join("\n", _findings.Select(f => "- " + f));
}
