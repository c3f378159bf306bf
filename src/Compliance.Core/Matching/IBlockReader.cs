namespace Compliance.Matching;

/// <summary>Tells what kind the 64 characters of a block are, a bit for each. A structure, so that nothing is called through a table.</summary>
internal unsafe interface IBlockReader
{
    /// <summary>Reads what is asked of every block.</summary>
    /// <param name="block">The characters.</param>
    /// <param name="count">How many of them belong to the text; the others are zero.</param>
    /// <param name="letters">Where to write them as bytes: letters in lower case and digits as they are, others anyhow.</param>
    BlockKinds Read(char* block, int count, byte* letters);

    /// <summary>Which are Han characters that are read as one: see <see cref="IrregularScan.IsPlainHan"/>.</summary>
    ulong Han(char* block);

    /// <summary>Which of some characters are usual signs above ASCII: see <see cref="AnchorFilter.IsPlainAboveAscii"/>.</summary>
    ulong PlainAboveAscii(char* block, ulong candidates);

    /// <summary>At which of some places a pair of characters starts that may be an anchor.</summary>
    ulong Pairs(AnchorFilter.PairProbe probe, char* block, ulong starts);

    /// <summary>Which are a certain character.</summary>
    ulong Equal(char* block, char c);
}
